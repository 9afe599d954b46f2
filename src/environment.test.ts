import {expect, test} from 'vitest';
import {siteEnvironment} from './environment';

test('without variables the site works on localhost, and claims no repository', () => {
  expect(siteEnvironment({})).toEqual({
    siteUrl: 'http://localhost:3000',
    isPublic: false,
    baseUrl: '/',
  });
});

test.each(['http://localhost:8080', 'https://LOCALHOST', 'http://127.0.0.1:3000', 'http://[::1]'])(
  '%s is an address that others cannot reach',
  (SITE_URL) => {
    expect(siteEnvironment({SITE_URL}).isPublic).toBe(false);
  },
);

test('a name that only begins like it is public', () => {
  expect(siteEnvironment({SITE_URL: 'https://localhost.example'}).isPublic).toBe(true);
});

test('variables are taken as they are, with the slashes that are needed', () => {
  expect(
    siteEnvironment({
      SITE_URL: 'https://standard.example',
      BASE_URL: 'standard',
      REPOSITORY_URL: 'https://code.example/a/b/',
      CONTACT: 'a@standard.example',
    }),
  ).toEqual({
    siteUrl: 'https://standard.example',
    isPublic: true,
    baseUrl: '/standard/',
    repositoryUrl: 'https://code.example/a/b',
    contact: 'a@standard.example',
  });
});

const actions = {GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://github.com'};

test('in GitHub Actions the repository’s own variables serve', () => {
  expect(siteEnvironment({...actions, GITHUB_REPOSITORY: 'Group/standard'})).toEqual({
    siteUrl: 'https://group.github.io',
    isPublic: true,
    baseUrl: '/standard/',
    repositoryUrl: 'https://github.com/Group/standard',
  });
});

test('a repository named like the host is served at the root', () => {
  expect(siteEnvironment({...actions, GITHUB_REPOSITORY: 'group/group.github.io'}).baseUrl).toBe(
    '/',
  );
});

test('what is set wins over what Actions says', () => {
  const environment = siteEnvironment({
    ...actions,
    GITHUB_REPOSITORY: 'group/standard',
    BASE_URL: '/',
  });
  expect(environment.baseUrl).toBe('/');
});

test('outside Actions its variables say nothing', () => {
  expect(siteEnvironment({GITHUB_REPOSITORY: 'group/standard'}).repositoryUrl).toBeUndefined();
});
