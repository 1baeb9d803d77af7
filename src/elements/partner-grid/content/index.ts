export { partnerNodes } from '../../../readers/partner/list.js';
export { isDirectlyAbove, reader } from './reader.js';
