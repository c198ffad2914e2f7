import type { Language } from "~/i18n/languages";

interface StaticText {
  title: string;
  text: string;
  link: string;
}

/** Pages that must work when nothing else does: each shows all four languages, because the person's is not known. */
export type StaticPage = "away" | "foreign" | "large" | "broken";

export const staticPageTexts: Record<StaticPage, Record<Language, StaticText>> = {
  away: {
    fr: {
      title: "Le service est momentanément indisponible",
      text: "Rien n’est perdu de ce qui était enregistré. Patientez quelques secondes, puis réessayez.",
      link: "Réessayer",
    },
    de: {
      title: "Der Dienst ist vorübergehend nicht erreichbar",
      text: "Was gespeichert war, ist nicht verloren. Warten Sie einige Sekunden und versuchen Sie es erneut.",
      link: "Erneut versuchen",
    },
    lb: {
      title: "De Service ass de Moment net disponibel",
      text: "Näischt vun deem, wat gespäichert war, ass verluer. Waart e puer Sekonnen a probéiert et nach eng Kéier.",
      link: "Nach eng Kéier probéieren",
    },
    en: {
      title: "The service is unavailable for a moment",
      text: "Nothing that was saved is lost. Wait a few seconds, then try again.",
      link: "Try again",
    },
  },
  foreign: {
    fr: {
      title: "Cet envoi a été refusé",
      text: "Il ne venait pas d’une page de ce site. Ouvrez la page à son adresse habituelle et recommencez.",
      link: "Page d’accueil",
    },
    de: {
      title: "Diese Übermittlung wurde abgelehnt",
      text: "Sie kam nicht von einer Seite dieser Website. Öffnen Sie die Seite unter der gewohnten Adresse und versuchen Sie es erneut.",
      link: "Startseite",
    },
    lb: {
      title: "Dës Sendung gouf refuséiert",
      text: "Si koum net vun enger Säit vun dësem Site. Maacht d’Säit op hirer gewinnter Adress op a fänkt nach eng Kéier un.",
      link: "Haaptsäit",
    },
    en: {
      title: "This submission was refused",
      text: "It did not come from a page of this site. Open the page at its usual address and start again.",
      link: "Home page",
    },
  },
  large: {
    fr: {
      title: "L’envoi est trop volumineux",
      text: "Revenez en arrière, choisissez moins de fichiers ou des fichiers plus petits, puis renvoyez le formulaire.",
      link: "Page d’accueil",
    },
    de: {
      title: "Die Übermittlung ist zu groß",
      text: "Gehen Sie zurück, wählen Sie weniger oder kleinere Dateien und senden Sie das Formular erneut.",
      link: "Startseite",
    },
    lb: {
      title: "D’Sendung ass ze grouss",
      text: "Gitt zeréck, wielt manner oder méi kleng Dateien a schéckt de Formulaire nach eng Kéier.",
      link: "Haaptsäit",
    },
    en: {
      title: "The submission is too large",
      text: "Go back, choose fewer or smaller files, then send the form again.",
      link: "Home page",
    },
  },
  broken: {
    fr: {
      title: "Une erreur s’est produite",
      text: "Elle a été enregistrée. Revenez en arrière ou retournez à la page d’accueil.",
      link: "Page d’accueil",
    },
    de: {
      title: "Es ist ein Fehler aufgetreten",
      text: "Er wurde aufgezeichnet. Gehen Sie zurück oder öffnen Sie die Startseite.",
      link: "Startseite",
    },
    lb: {
      title: "Et ass e Feeler geschitt",
      text: "E gouf festgehalen. Gitt zeréck oder maacht d’Haaptsäit op.",
      link: "Haaptsäit",
    },
    en: {
      title: "Something went wrong",
      text: "It has been recorded. Go back, or return to the home page.",
      link: "Home page",
    },
  },
};
