/**
 * What the second version adds to the published tables: where an enterprise was registered on the day on which it
 * stated its size, as a GB/T 2260 code. Null where that is not on record, and in statements older than this version.
 *
 * The copies add the column first.
 */
export const PUBLISHED_REGISTER_V2 = `
alter table register.enterprise_size add column stated_in text check (stated_in ~ '^[0-9]{6}$');
`;
