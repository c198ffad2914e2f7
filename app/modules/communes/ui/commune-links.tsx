import { Link } from "@remix-run/react";

import { paths } from "~/paths";

import type { CommuneNeighbour } from "../commune-facts";

/** Communes one beside the other, each a link with room for a finger. */
export function CommuneLinks({ communes }: { communes: readonly CommuneNeighbour[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4">
      {communes.map((commune) => (
        <li key={commune.code}>
          <Link to={paths.commune(commune.code)} className="prose-link inline-block py-0.5">
            {commune.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
