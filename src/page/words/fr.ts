import type { PageWords } from "./types.js";

export const fr: PageWords = {
  errors: {
    PAGE_INPUT: (fields) => ({
      what: `Ceci ne peut pas être utilisé : ${fields}.`,
      hint: "Rechargez la page; src/page/api.ts dit ce que son serveur accepte.",
    }),
    PAGE_GONE: () => ({
      what: "Ce que vous avez choisi n'est plus là tel que vous l'avez vu.",
      hint: "Regardez de nouveau : la page montre ce qu'il y a maintenant.",
    }),
    PAGE_FORM: () => ({
      what: "Le formulaire ne peut pas être envoyé ainsi.",
      hint: "Remplissez chaque champ qui n'est pas facultatif et choisissez parmi ce qui est proposé.",
    }),
    PAGE_NOTHING_TO_PAUSE: () => ({
      what: "Ce canal n'a aucun rappel à suspendre ou à reprendre.",
      hint: "Tapez-y d'abord /apg abonner.",
    }),
    PAGE_UNREACHED: (platform) => ({
      what: `${platform} ne transmet rien au robot en ce moment.`,
      hint: "Désactivez ce qui l'en écarte : le canal archivé ou l'accès révoqué.",
    }),
    PAGE_DAY: (days) => ({
      what: "L'horloge ne peut pas être réglée ainsi.",
      hint: `Choisissez un jour du 2000-01-01 au 2099-12-31, au plus ${days} jours en avant à la fois.`,
    }),
    PAGE_FOREIGN: (address) => ({
      what: "Cette requête ne vient pas de la page elle-même.",
      hint: `Ouvrez ${address} dans un navigateur sur cette machine.`,
    }),
    PAGE_UNKNOWN: () => ({ what: "Il n'y a rien de ce nom.", hint: "Rechargez la page." }),
    PAGE_METHOD: () => ({ what: "On ne le demande pas de cette façon.", hint: "Rechargez la page." }),
    PAGE_TOO_LARGE: () => ({ what: "C'est trop grand.", hint: "Écrivez moins." }),
    PAGE_NOT_BUILT: () => ({
      what: "La page n'a pas été construite.",
      hint: "npm run build, puis rechargez.",
    }),
    PAGE_BUSY: () => ({
      what: "La page est ouverte trop souvent.",
      hint: "Fermez quelques-uns de ses onglets, puis rechargez.",
    }),
    PAGE_FAILED: () => ({
      what: "Quelque chose a échoué à l'intérieur.",
      hint: "Recommencez à zéro; LOG_LEVEL=debug montre pourquoi dans le terminal.",
    }),
  },
  notices: {
    unreached: (platform) => `${platform} n'y transmet rien au robot en ce moment : il n'a pas reçu ceci.`,
    failed: (platform, code) => `${platform} montre une erreur au lieu d'une réponse (${code}).`,
  },
};
