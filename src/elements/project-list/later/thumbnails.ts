import { picturesBeside } from '../../../readers/page/pictures.js';
import type { Project } from '../../../records/types.js';
import { adoptStyles } from '../../base/content/adopt-styles.js';
import { picturesUnder } from '../../base/later/pictures.js';
import { picturesStyles } from '../../base/later/pictures.styles.js';
import { thumbnailsStyles } from './thumbnails.styles.js';

/** Adds the styles of project pictures to a shadow root. */
export function addStyles(root: Node) {
  adoptStyles(root, picturesStyles);
  adoptStyles(root, thumbnailsStyles);
}

/** A project's image and the other pictures of its entry. */
export const picturesOf = (project: Project): unknown =>
  picturesUnder([...(project.image ? [project.image] : []), ...picturesBeside(project, project.image)]);
