import { safePicture } from '../../records/addresses.js';
import type { Picture } from '../../records/types.js';
import { elementsIn, sizeOf } from './entry.js';
import type { Entry } from './entry.js';

const pictures = new WeakMap<object, readonly Picture[]>();

/** Greatest width and height of an icon, in pixels. */
const ICON = 32;

/** Whether a picture is an icon beside words, such as that of a file. */
const isIcon = ({ width, height }: Pick<Picture, 'width' | 'height'>): boolean =>
  !!width && !!height && Math.max(width, height) <= ICON;

/** Reads the pictures of an entry, stores them for its record, and returns the first that is no icon. */
export function readPictures(entry: Entry, record: object): Picture | undefined {
  const found = (elementsIn(entry, 'img') as HTMLImageElement[]).flatMap((image): Picture[] => {
    const src = safePicture(image.getAttribute('src'));
    const alt = image.alt.trim();
    return src ? [{ src, ...(alt && { alt }), ...sizeOf(image) }] : [];
  });
  if (found.length) pictures.set(record, found);
  return found.find((picture) => !isIcon(picture));
}

/** The pictures of a record's entry other than the one in the record. */
export const picturesBeside = (record: object, own: Picture | undefined): Picture[] =>
  (pictures.get(record) ?? []).filter(({ src }) => src !== own?.src);
