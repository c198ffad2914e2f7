export const schemes = {} as const;
