import { createContext, useContext } from "react";

/** The content-security-policy nonce of this response; empty in the browser, where scripts already run. */
const Nonce = createContext("");

export const NonceProvider = Nonce.Provider;

export function useNonce(): string {
  return useContext(Nonce);
}
