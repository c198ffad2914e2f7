import { useLocation } from "@remix-run/react";
import { useEffect, useState } from "react";

/** Says the title of the new page, which a browser does only for new documents. */
export function RouteAnnouncer() {
  const { pathname } = useLocation();
  const [first] = useState(pathname);
  const [title, setTitle] = useState("");
  useEffect(() => {
    if (pathname !== first || title !== "") setTitle(document.title);
  }, [pathname, first, title]);
  return (
    <div aria-live="polite" className="sr-only">
      {title}
    </div>
  );
}
