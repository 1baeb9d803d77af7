export { citedSource } from './citation.js';
export { placeOf, statesOf } from './places.js';
export { quotePartsOf, reader } from './reader.js';
