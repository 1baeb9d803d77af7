/** Address of the JSON Schema of the records, as given in written files. */
export const SCHEMA = 'https://unpkg.com/research-group-elements/dist/records.schema.json';

/** Whether an address is that of the records' schema, in any version and on any host. */
export const isOwnSchema = (address: unknown): boolean =>
  typeof address === 'string' && /(?:^|\/)records\.schema\.json#?$/.test(address);
