export const communes = {} as const;
