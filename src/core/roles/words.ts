/** What the giving and taking of roles says. */
export const words = {
  en: {
    role: { reader: "reader", member: "member", editor: "editor", admin: "admin" },
    own: (role: string) => `You are ${role} here.`,
    id: (id: string) => `Your id is ${id}`,
    typed: ["member", "editor", "admin"],
    list: "Roles that were given",
    nobody: "No role has been given yet. The first admins are named in APG_ADMINS.",
    gave: (name: string, role: string) => `${name} is ${role} now`,
    took: (name: string) => `${name} has no given role any more`,
    none: (name: string) => `${name} had no given role; nothing was changed.`,
    which: (roles: string) => ({ message: "Which role, and to whom?", hint: `A role is ${roles}.` }),
    hint: "A person is named by a mention or by their id, never by a name alone: they see their id when they type",
    noId: (typed: string) => `“${typed}” is nobody's id here.`,
    notSaid: (name: string) => `The platform did not say just now who ${name} is.`,
    nobodyOf: (id: string) => ({
      message: `Nobody here has the id ${id}.`,
      hint: "They see their own when they type: role",
    }),
    unchecked: "Whether somebody has that id could not be checked; the list shows what was given.",
    first: (name: string) =>
      `${name} is named in APG_ADMINS and stays admin, whatever role is given or taken.`,
    elsewhere: (id: string) => ({
      message: `${id} is of another workspace or tenant.`,
      hint: "An admin there can, and so can whoever runs the bot, in its terminal.",
    }),
    by: (name: string, id: string, role: string, giver: string) =>
      `${name} (${id}): ${role}, given by ${giver}`,
  },
  fr: {
    role: { reader: "lecture", member: "membre", editor: "édition", admin: "administration" },
    own: (role: string) => `Votre rôle ici\u00a0: ${role}.`,
    id: (id: string) => `Votre identifiant est ${id}`,
    typed: ["membre", "éditeur", "éditrice", "admin"],
    list: "Rôles attribués",
    nobody:
      "Aucun rôle n'a encore été attribué. Les premières personnes qui administrent le robot sont nommées dans APG_ADMINS.",
    gave: (name: string, role: string) => `Rôle de ${name} désormais\u00a0: ${role}`,
    took: (name: string) => `${name} n'a plus de rôle attribué`,
    none: (name: string) => `${name} n'avait pas de rôle attribué; rien n'a été modifié.`,
    which: (roles: string) => ({
      message: "Quel rôle, et à qui?",
      hint: `Les rôles\u00a0: ${roles}.`,
    }),
    hint: "Une personne se désigne par une mention ou par son identifiant, jamais par son nom seul; elle voit son identifiant en tapant",
    noId: (typed: string) => `«\u00a0${typed}\u00a0» n'est l'identifiant de personne ici.`,
    notSaid: (name: string) => `La plateforme n'a pas dit à l'instant qui est ${name}.`,
    nobodyOf: (id: string) => ({
      message: `Personne ici n'a l'identifiant ${id}.`,
      hint: "Chaque personne voit le sien en tapant\u00a0: rôle",
    }),
    unchecked:
      "On n'a pas pu vérifier que quelqu'un a cet identifiant; la liste montre ce qui a été attribué.",
    first: (name: string) =>
      `${name} figure dans APG_ADMINS et garde le rôle d'administration, quel que soit le rôle donné ou retiré.`,
    elsewhere: (id: string) => ({
      message: `${id} fait partie d'un autre espace de travail ou d'une autre organisation.`,
      hint: "Une personne qui y administre le robot le peut, ou celle qui le gère, dans son terminal.",
    }),
    by: (name: string, id: string, role: string, giver: string) =>
      `${name} (${id})\u00a0: ${role}, attribué par ${giver}`,
  },
  es: {
    role: { reader: "lectura", member: "miembro", editor: "edición", admin: "administración" },
    own: (role: string) => `Su rol aquí: ${role}.`,
    id: (id: string) => `Su identificador es ${id}`,
    typed: ["miembro", "editor", "editora", "admin"],
    list: "Roles asignados",
    nobody:
      "Todavía no se ha asignado ningún rol. Las primeras personas que administran el bot están en APG_ADMINS.",
    gave: (name: string, role: string) => `El rol de ${name} es ahora: ${role}`,
    took: (name: string) => `${name} ya no tiene un rol asignado`,
    none: (name: string) => `${name} no tenía un rol asignado; no se cambió nada.`,
    which: (roles: string) => ({ message: "¿Qué rol, y a quién?", hint: `Los roles: ${roles}.` }),
    hint: "Una persona se indica con una mención o por su identificador, nunca solo por su nombre; ve su identificador al escribir",
    noId: (typed: string) => `«${typed}» no es el identificador de nadie aquí.`,
    notSaid: (name: string) => `La plataforma no dijo en este momento quién es ${name}.`,
    nobodyOf: (id: string) => ({
      message: `Nadie aquí tiene el identificador ${id}.`,
      hint: "Cada persona ve el suyo al escribir: rol",
    }),
    unchecked: "No se pudo verificar que alguien tenga ese identificador; la lista muestra lo asignado.",
    first: (name: string) =>
      `${name} está en APG_ADMINS y conserva el rol de administración, sea cual sea el rol que se dé o se quite.`,
    elsewhere: (id: string) => ({
      message: `${id} es de otro espacio de trabajo o de otra organización.`,
      hint: "Puede hacerlo quien administra el bot allí, o quien lo opera, en su terminal.",
    }),
    by: (name: string, id: string, role: string, giver: string) =>
      `${name} (${id}): ${role}, asignado por ${giver}`,
  },
};
