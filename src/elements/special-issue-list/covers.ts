import { nothing } from 'lit';
import { picturesBeside } from '../../readers/pictures.js';
import type { SpecialIssue } from '../../records/types.js';
import { adopt } from '../base/adopt.js';
import { picture, picturesUnder } from '../base/pictures.js';
import { picturesStyles } from '../base/pictures.styles.js';
import { coverStyles } from './cover.styles.js';

/** Adds the styles of covers and pictures to a shadow root. */
export function dress(root: Node) {
  adopt(root, coverStyles);
  adopt(root, picturesStyles);
}

/** The cover of an issue, as a small picture beside its title. */
export const coverOf = ({ cover }: SpecialIssue): unknown => (cover ? picture('cover', cover) : nothing);

/** The other pictures of an issue's entry. */
export const picturesOf = (issue: SpecialIssue): unknown => picturesUnder(picturesBeside(issue, issue.cover));
