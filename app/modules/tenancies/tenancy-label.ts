/** How other pages name a tenancy. */
export interface TenancyLabel {
  code: string;
  communeName: string;
  /** `12, rue de l’Eau`, for the owner of the dwelling; null for staff, who names a tenancy by its number. */
  address: string | null;
}

/** What the pages of a tenancy are called: its address for the owner, its number for staff. */
export function tenancyTitle({ code, address }: TenancyLabel): string {
  return address ?? code;
}

/** The quiet line under that title. */
export function tenancyLine({ code, communeName, address }: TenancyLabel): string {
  return address === null ? communeName : `${communeName} · ${code}`;
}
