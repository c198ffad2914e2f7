import { paths } from "~/paths";

/** A person without a browser: cookies, no redirects followed. */
export interface Client {
  get(path: string): Promise<Response>;
  /** @param origin of the page the form stood on; the product's own when left out. */
  post(path: string, fields: Record<string, string>, origin?: string): Promise<Response>;
  /** @throws Error when the account is not let in. */
  signIn(email: string, password: string): Promise<void>;
}

export function openClient(baseUrl: string): Client {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const answer = await fetch(new URL(path, baseUrl), { ...init, headers, redirect: "manual" });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      const at = pair.indexOf("=");
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return answer;
  };
  const post = (path: string, fields: Record<string, string>, origin = baseUrl) =>
    send(path, { method: "POST", body: new URLSearchParams(fields), headers: { origin } });
  return {
    get: (path) => send(path),
    post,
    async signIn(email, password) {
      const page = await (await send(paths.signIn())).text();
      const key = /name="idempotencyKey" value="([^"]+)"/.exec(page)?.[1] ?? "";
      const answer = await post(paths.signIn(), { idempotencyKey: key, email, password });
      if (answer.status !== 303) throw new Error(`${email} was not let in: ${answer.status}`);
    },
  };
}
