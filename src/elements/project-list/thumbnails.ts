import type { LitElement } from 'lit';
import { picturesBeside } from '../../readers/pictures.js';
import type { Project } from '../../records/types.js';
import { picturesUnder } from '../base/pictures.js';
import { thumbnailsStyles } from './thumbnails.styles.js';

/** A project's pictures: its own, and the others of its entry. */
export const picturesOf = (host: LitElement, project: Project): unknown =>
  picturesUnder(
    host,
    [...(project.image ? [project.image] : []), ...picturesBeside(project, project.image)],
    thumbnailsStyles,
  );
