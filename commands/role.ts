import { defineCommand } from "../src/core/command.js";
import { firstWord } from "../src/core/line.js";
import { giveRole, takeRole } from "../src/core/roles/change.js";
import { roleNamed, stepOf } from "../src/core/roles/names.js";
import { which } from "../src/core/roles/person.js";
import { listRoles, ownRole } from "../src/core/roles/show.js";

export default defineCommand({
  aliases: { en: ["roles"], fr: ["rôle", "rôles"], es: ["rol"] },
  summary: {
    en: "Your role; for admins also: give and take roles, and who has which",
    fr: "Votre rôle; et, pour les admins : donner et retirer des rôles, et qui a lequel",
    es: "Su rol; y, para admins: dar y quitar roles, y quién tiene cuál",
  },
  usage: {
    en: "[list | give editor|admin <id> | take <id>]",
    fr: "[liste | donner éditeur|admin <identifiant> | retirer <identifiant>]",
    es: "[lista | dar editor|admin <identificador> | quitar <identificador>]",
  },
  examples: { en: ["role", "role list"], fr: ["rôle", "rôle liste"], es: ["rol", "rol lista"] },
  place: 128,
  action: "self",
  actionFor: (rest) => (stepOf(firstWord(rest).word) ? "administer" : "self"),
  written: true,
  run(input, context) {
    const [first = "", ...rest] = input.words;
    switch (stepOf(first)) {
      case "list":
        return listRoles(context);
      case "give":
        return giveRole(rest, context);
      case "take":
        return takeRole(rest, context);
      default:
        if (!input.text) return ownRole(context);
        // "Editor U2": nobody asks the documents for who has a role.
        return input.words.some(roleNamed) ? which(context) : { question: input.text };
    }
  },
});
