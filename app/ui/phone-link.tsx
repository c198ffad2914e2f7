/** Calls a number with the reader's own telephone. */
export function PhoneLink({ number }: { number: string }) {
  return (
    <a href={`tel:${number.replace(/\s/g, "")}`} className="prose-link">
      {number}
    </a>
  );
}
