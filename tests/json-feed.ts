/** JSON Feed 1.1 as a JSON Schema: https://www.jsonfeed.org/version/1.1/ */
import { Ajv } from 'ajv';

const text = { type: 'string', minLength: 1 };
const address = { type: 'string', pattern: '^https?://[!-~]+$' };
const moment = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$' };
const flag = { type: 'boolean' };
/** Extensions begin with an underscore; any other key that the format does not know is a slip. */
const object = (properties: object, required: string[] = []) => ({
  type: 'object',
  properties,
  required,
  patternProperties: { '^_': { type: 'object' } },
  additionalProperties: false,
});
const list = (items: object) => ({ type: 'array', items, minItems: 1 });

const author = { ...object({ name: text, url: address, avatar: address }), minProperties: 1 };
const attachment = object(
  {
    url: address,
    mime_type: { type: 'string', pattern: '^[a-z]+/[\\w.+-]+$' },
    title: text,
    size_in_bytes: { type: 'integer', minimum: 0 },
    duration_in_seconds: { type: 'number', minimum: 0 },
  },
  ['url', 'mime_type'],
);
const item = {
  ...object(
    {
      id: text,
      url: address,
      external_url: address,
      title: text,
      content_html: text,
      content_text: text,
      summary: text,
      image: address,
      banner_image: address,
      date_published: moment,
      date_modified: moment,
      authors: list(author),
      tags: list(text),
      language: text,
      attachments: list(attachment),
    },
    ['id'],
  ),
  anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
};
const feed = object(
  {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: address,
    feed_url: address,
    description: text,
    user_comment: text,
    next_url: address,
    icon: address,
    favicon: address,
    authors: list(author),
    language: text,
    expired: flag,
    hubs: list(object({ type: text, url: address }, ['type', 'url'])),
    items: { type: 'array', items: item },
  },
  ['version', 'title', 'items'],
);

const validate = new Ajv({ allErrors: true }).compile(feed);

/** @throws when the text is not JSON */
export function jsonFeedFaults(json: string): string[] {
  validate(JSON.parse(json));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
