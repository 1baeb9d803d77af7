import { safePicture } from '../../records/addresses.js';
import type { Picture } from '../../records/types.js';
import { elementsIn, sizeOf } from './entry.js';
import type { Entry } from './entry.js';

const pictures = new WeakMap<object, readonly Picture[]>();

/** Greatest width and height of an icon, in pixels. */
const ICON = 32;

/** Whether a picture is an icon in a link, such as that of a file. */
const isIcon = (image: Element, { width, height }: Picture): boolean =>
  !!width && !!height && Math.max(width, height) <= ICON && image.closest('a') !== null;

/** Reads the pictures of an entry, stores them for its record, and returns the first that is no icon. */
export function readPictures(entry: Entry, record: object): Picture | undefined {
  let first: Picture | undefined;
  const found = (elementsIn(entry, 'img') as HTMLImageElement[]).flatMap((image): Picture[] => {
    const src = safePicture(image.getAttribute('src'));
    const alt = image.alt.trim();
    const picture = src ? { src, ...(alt && { alt }), ...sizeOf(image) } : undefined;
    if (picture && !isIcon(image, picture)) first ??= picture;
    return picture ? [picture] : [];
  });
  if (found.length) pictures.set(record, found);
  return first;
}

/** The pictures of a record's entry other than the one in the record. */
export const picturesBeside = (record: object, own: Picture | undefined): Picture[] =>
  (pictures.get(record) ?? []).filter(({ src }) => src !== own?.src);
