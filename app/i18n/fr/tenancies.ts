export const tenancies = {} as const;
