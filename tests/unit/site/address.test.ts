/** Where the site stands on the web. */
import { expect, it } from 'vitest';
import { siteAddress } from '../../../src/site/address.ts';

it('the address of a site has its port and its path, and is empty while the settings are faulty', () => {
  expect(siteAddress({ url: 'https://example.org:8443', base: '/jianbao/' })).toEqual({
    host: 'example.org:8443',
    base: '/jianbao/',
  });
  expect(siteAddress(undefined)).toEqual({ host: '', base: '/' });
});
