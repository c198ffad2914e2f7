import "@remix-run/node";

declare module "@remix-run/node" {
  /** What the HTTP server hands to every loader, action and to the renderer. */
  interface AppLoadContext {
    /** The nonce of this response's content security policy. */
    nonce: string;
    /** Random, made by the server for this request; also its `x-request-id` header and in every line of the log. */
    requestId: string;
    /** The network address the request came from, behind the trusted proxies. Personal data: never logged or stored. */
    clientAddress: string;
  }
}
