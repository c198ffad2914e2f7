import { hash, verify } from "@node-rs/argon2";

/** OWASP's second recommendation for argon2id: 19 MiB, two passes, one lane. The library's default algorithm is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash of random bytes nobody kept: checking against it costs as much as checking against a real one. */
const NOBODY =
  "$argon2id$v=19$m=19456,t=2,p=1$atPhOUb4oC5OjXJW4+44mA$Sb6pqfhq29akFNkOHGeScta8WkPVP50KGT/lJfZ9Iyk";

/** @param password already normalised. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Whether the password is the one hashed; without a hash it takes as long and answers no. */
export async function verifyPassword(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  const matches = await verify(passwordHash ?? NOBODY, password).catch(() => false);
  return Boolean(passwordHash) && matches;
}
