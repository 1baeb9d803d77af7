export { partnerNodes } from '../../../readers/partner/list.js';
export { reader, titleOf } from './reader.js';
