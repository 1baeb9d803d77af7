import { nothing } from 'lit';
import { picturesBeside } from '../../../readers/page/pictures.js';
import type { SpecialIssue } from '../../../records/types.js';
import { adoptStyles } from '../../base/content/adopt-styles.js';
import { picture, picturesUnder } from '../../base/later/pictures.js';
import { picturesStyles } from '../../base/later/pictures.styles.js';
import { coverStyles } from './cover.styles.js';

/** Adds the styles of covers and pictures to a shadow root. */
export function addStyles(root: Node) {
  adoptStyles(root, coverStyles);
  adoptStyles(root, picturesStyles);
}

/** The cover of an issue, a small picture beside its title. */
export const coverOf = ({ cover }: SpecialIssue): unknown => (cover ? picture('cover', cover) : nothing);

/** The other pictures of an issue. */
export const picturesOf = (issue: SpecialIssue): unknown => picturesUnder(picturesBeside(issue, issue.cover));
