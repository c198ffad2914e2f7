const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An id out of a URL. @throws Response 404 for what cannot be one, before it reaches the database. */
export function requireId(text: string | null | undefined): string {
  if (!text || !UUID.test(text)) throw new Response(null, { status: 404 });
  return text;
}

/** A positive whole number out of a URL. @throws Response 404 for what cannot be one. */
export function requireNumber(text: string | null | undefined): number {
  if (!text || !/^[1-9]\d{0,8}$/.test(text)) throw new Response(null, { status: 404 });
  return Number(text);
}
