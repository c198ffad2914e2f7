import { Card } from "~/ui/card";
import { EmailLink } from "~/ui/email-link";
import { PersonName } from "~/ui/person-name";
import { PhoneLink } from "~/ui/phone-link";

export interface ContactCardProps {
  title: string;
  contact: { name: string; phone: string | null; email: string };
}

/** Whom to call about a proposal. */
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
