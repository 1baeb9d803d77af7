export { partnerNodes } from '../../../readers/partner/list.js';
export { reader } from './reader.js';
