/** The text of a mail as its reader's program shows it: line breaks kept, addresses of this site as links. */
export function MailText({ text, origin }: { text: string; origin: string }) {
  const parts = text.split(/(https?:\/\/\S+)/g);
  return (
    <div className="max-w-text break-words whitespace-pre-line">
      {parts.map((part, index) =>
        part.startsWith(`${origin}/`) ? (
          <a key={index} href={part.slice(origin.length)} className="prose-link">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  );
}
