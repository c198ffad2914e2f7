/** An e-mail address that breaks after its sign, and inside a part only where that part alone is too long. */
export function EmailAddress({ address }: { address: string }) {
  const end = address.indexOf("@") + 1;
  return (
    <span className="wrap-anywhere">
      {address.slice(0, end)}
      <wbr />
      {address.slice(end)}
    </span>
  );
}

/** Writes to an address with the reader's own mail program. */
export function EmailLink({ address }: { address: string }) {
  return (
    <a href={`mailto:${address}`} className="prose-link">
      <EmailAddress address={address} />
    </a>
  );
}
