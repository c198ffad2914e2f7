import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";

import type { Photo } from "../offer";

/** The photos of a dwelling; each opens in full. */
export function PhotoGallery({ photos }: { photos: readonly Photo[] }) {
  const { t } = useTranslation();
  if (photos.length === 0) return <p className="text-ink-soft">{t("properties.photos.none")}</p>;
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      {photos.map((photo, index) => (
        <li key={photo.fileId} className={index === 0 ? "col-span-2 sm:col-span-3" : undefined}>
          <a href={paths.file(photo.fileId)} className="block rounded-ui">
            <img
              src={index === 0 ? paths.file(photo.fileId) : paths.smallPicture(photo.fileId)}
              alt={photo.alt || t("properties.photos.numbered", { number: index + 1 })}
              loading={index === 0 ? "eager" : "lazy"}
              className={
                index === 0
                  ? "max-h-112 w-full rounded-ui bg-sunken object-cover"
                  : "aspect-4/3 w-full rounded-ui bg-sunken object-cover"
              }
            />
          </a>
          {photo.alt ? <p className="mt-1 text-sm text-ink-soft">{photo.alt}</p> : null}
        </li>
      ))}
    </ul>
  );
}
