import { Lazy } from '../../../lazy.js';
import { inferred, parser } from './inference.js';

const grantList = new Lazy(() => import('../../../readers/project/grant-list.js'));

/** Labels and inference with the reader of grant lists, as a separate part, so that other pages do not preload it. */
export const grants = new Lazy(async () => {
  const [{ labelParser }, { projectInference }, { grantReader }] = await Promise.all([
    parser.load(),
    inferred.load(),
    grantList.load(),
  ]);
  return labelParser({ ...projectInference, grants: grantReader });
});
