/** How the house is reached, as recorded; what is not known is null. */
export interface ServiceContact {
  name: string;
  phone: string | null;
  email: string | null;
  postalAddress: string | null;
}

/** What ships with the product and where it was read (prisma/data/organisations.csv); none of it was confirmed since. */
const SHIPPED = {
  phone: { value: "+352 27 55 56 03", source: "LISKO press release of 13.6.2016" },
  postalAddress: {
    value: "13, rue de Bragance, L-1255 Luxembourg",
    source: "croixrouge.interact.lu",
  },
} as const;

/** Where a recorded value was read; null for one that somebody entered since. */
export function shippedSource(contact: ServiceContact, field: keyof typeof SHIPPED): string | null {
  return contact[field] === SHIPPED[field].value ? SHIPPED[field].source : null;
}
