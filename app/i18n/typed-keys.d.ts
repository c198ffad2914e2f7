import "i18next";

import type { fr } from "./fr";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof fr };
    keySeparator: false;
    nsSeparator: false;
    returnNull: false;
  }
}
