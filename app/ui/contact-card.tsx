import { Card } from "./card";
import { EmailLink } from "./email-link";
import { PersonName } from "./person-name";
import { PhoneLink } from "./phone-link";

export interface ContactCardProps {
  title: string;
  contact: { name: string; phone: string | null; email: string };
}

/** Whom to call. */
export function ContactCard({ title, contact }: ContactCardProps) {
  return (
    <Card title={title}>
      <p className="font-semibold">
        <PersonName>{contact.name}</PersonName>
      </p>
      {contact.phone ? (
        <p>
          <PhoneLink number={contact.phone} />
        </p>
      ) : null}
      <p>
        <EmailLink address={contact.email} />
      </p>
    </Card>
  );
}
