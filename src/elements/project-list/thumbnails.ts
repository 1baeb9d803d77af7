import { picturesBeside } from '../../readers/pictures.js';
import type { Project } from '../../records/types.js';
import { adopt } from '../base/adopt.js';
import { picturesUnder } from '../base/pictures.js';
import { picturesStyles } from '../base/pictures.styles.js';
import { thumbnailsStyles } from './thumbnails.styles.js';

/** Adds the styles of projects' pictures to a shadow root. */
export function dress(root: Node) {
  adopt(root, picturesStyles);
  adopt(root, thumbnailsStyles);
}

/** A project's image, and the other pictures of its entry. */
export const picturesOf = (project: Project): unknown =>
  picturesUnder([...(project.image ? [project.image] : []), ...picturesBeside(project, project.image)]);
