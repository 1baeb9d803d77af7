import { nothing } from 'lit';
import type { LitElement } from 'lit';
import { picturesBeside } from '../../readers/pictures.js';
import type { SpecialIssue } from '../../records/types.js';
import { adopt } from '../base/adopt.js';
import { picture, picturesUnder } from '../base/pictures.js';
import { coverStyles } from './cover.styles.js';

/** The front of an issue, as a small picture beside its title. */
export function coverOf(host: LitElement, { cover }: SpecialIssue): unknown {
  if (!cover) return nothing;
  adopt(host.renderRoot, coverStyles);
  return picture('cover', cover);
}

/** The other pictures of its entry. */
export const picturesOf = (host: LitElement, issue: SpecialIssue): unknown =>
  picturesUnder(host, picturesBeside(issue, issue.cover));
