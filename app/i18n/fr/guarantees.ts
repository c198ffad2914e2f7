export const guarantees = {} as const;
