export interface DocumentProperties {
  title: string;
  /** BCP 47. */
  language: string;
  author: string;
  subject: string;
  /** UTC instant, ISO 8601; a document is made once, so this is its modification date too. */
  createdAt: string;
  /** What made the file. */
  producer: string;
}

/**
 * The same properties as the document's information dictionary, as XMP (ISO 16684-1). No conformance to PDF/A or
 * PDF/UA is claimed: no validator has seen these files.
 */
export function xmpMetadata(properties: DocumentProperties): string {
  const { language, createdAt } = properties;
  const [title, subject, author, producer] = [
    properties.title,
    properties.subject,
    properties.author,
    properties.producer,
  ].map(escapeXml);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${subject}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>${author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${createdAt}</xmp:CreateDate>
<xmp:ModifyDate>${createdAt}</xmp:ModifyDate>
<pdf:Producer>${producer}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
