import { randomUUID } from "node:crypto";

import { createCookie, redirect, type TypedResponse } from "@remix-run/node";
import { z } from "zod";

import { fieldMessage } from "../form-field";
import type { Toast } from "./root-data";

const cookie = createCookie("toast", { httpOnly: true, sameSite: "lax", path: "/", maxAge: 30 });
const ToastCookie = z.object({
  id: z.string(),
  tone: z.enum(["done", "attention", "danger"]),
  message: z.string().max(500),
});

/** Goes on to a page that says, once, what was done. 303, so that reloading or going back submits nothing again. */
export async function redirectWithToast(
  to: string,
  key: string,
  options: {
    tone?: Toast["tone"];
    detail?: Record<string, string | number>;
    headers?: HeadersInit;
  } = {},
): Promise<TypedResponse<never>> {
  const headers = new Headers(options.headers);
  const toast: Toast = {
    id: randomUUID(),
    tone: options.tone ?? "done",
    message: fieldMessage(key, options.detail),
  };
  headers.append("Set-Cookie", await cookie.serialize(toast));
  return redirect(to, { status: 303, headers });
}

/** The sentence the last redirect left, and the header that forgets it. */
export async function takeToast(
  request: Request,
): Promise<{ toast: Toast | null; forget: string | null }> {
  const parsed = ToastCookie.safeParse(await cookie.parse(request.headers.get("cookie")));
  if (!parsed.success) return { toast: null, forget: null };
  return { toast: parsed.data, forget: await cookie.serialize("", { maxAge: 0 }) };
}
