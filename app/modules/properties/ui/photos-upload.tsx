import type { SubmissionResult } from "@conform-to/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";

import { OFFER_BOUNDS, PHOTO_TYPES } from "../offer";
import { FilesUpload } from "./files-upload";

export interface PhotosUploadProps {
  offerId: string;
  /** How many photos there are. */
  count: number;
  lastResult: SubmissionResult<string[]> | undefined;
  onBusy: (isBusy: boolean) => void;
}

/** Adds photos; names every file that could not be taken, and why. */
export function PhotosUpload({ offerId, count, lastResult, onBusy }: PhotosUploadProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { max, bytes } = OFFER_BOUNDS.photos;
  const room = max - count;
  if (room <= 0) {
    return <p className="text-ink-soft">{t("properties.photos.full", { max: number(max) })}</p>;
  }
  return (
    <FilesUpload
      id="upload"
      action={paths.addPhotos(offerId)}
      label={t("properties.field.files")}
      accept={PHOTO_TYPES}
      hint={t("properties.hint.files", {
        room: number(room),
        megabytes: number(bytes / 1_000_000),
      })}
      button={t("properties.photos.upload")}
      note={<p className="text-sm text-ink-soft">{t("properties.photos.uploadNote")}</p>}
      lastResult={lastResult}
      onBusy={onBusy}
    />
  );
}
