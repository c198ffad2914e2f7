import "@remix-run/node";

declare module "@remix-run/node" {
  /** What the HTTP server hands to every loader, action and to the renderer. */
  interface AppLoadContext {
    /** The nonce of this response's content security policy. */
    nonce: string;
  }
}
