import { describe, expect, it } from 'vitest';
import { NO_MODEL } from '@/lib/settings/model-settings';
import { choosePreset, formOf, isCleartext, type ModelForm, mayDeclareOnPremise, readForm } from './model-form';

const empty = formOf(NO_MODEL);
const good: ModelForm = { ...empty, address: '192.168.1.10:8000', model: ' qwen3 ' };

describe('readForm', () => {
  it('gives an endpoint whose address is in one form', () => {
    expect(readForm(good)).toMatchObject({
      ok: true,
      endpoint: { preset: 'self-hosted', baseURL: 'http://192.168.1.10:8000/v1', model: 'qwen3', onPremise: false },
    });
  });

  it.each<[Partial<ModelForm>, string]>([
    [{ address: '' }, 'address'],
    [{ model: ' ' }, 'model'],
    [{ preset: 'deepseek', address: 'https://api.deepseek.com', key: ' ' }, 'key'],
    [{ contextTokens: '很长' }, 'contextTokens'],
    [{ contextTokens: '12' }, 'contextTokens'],
  ])('names the field that is wrong: %j', (change, field) => {
    expect(readForm({ ...good, ...change })).toMatchObject({ ok: false, field });
  });

  it('reads full-width digits', () => {
    expect(readForm({ ...good, contextTokens: '１６３８４' })).toMatchObject({ endpoint: { contextTokens: 16_384 } });
  });

  it('does not let a cloud service be called the office’s own', () => {
    const form = { ...good, address: 'https://api.deepseek.com', onPremise: true };
    expect(readForm(form)).toMatchObject({ endpoint: { onPremise: false } });
  });
});

it('another kind of server never gets the key of the one before', () => {
  const form = choosePreset({ ...good, key: 'secret', onPremise: true }, 'deepseek');
  expect(form).toMatchObject({ address: 'https://api.deepseek.com/v1', key: '', onPremise: false });
});

it('asks about the office’s network only where the address leaves it open', () => {
  expect(mayDeclareOnPremise('https://model.office.gov.cn/v1')).toBe(true);
  expect(mayDeclareOnPremise('http://10.0.0.5:8000')).toBe(false);
  expect(mayDeclareOnPremise('https://api.deepseek.com')).toBe(false);
});

it('warns of plain http beyond this network', () => {
  expect(isCleartext('http://model.office.gov.cn:8000')).toBe(true);
  expect(isCleartext('http://10.0.0.5:8000')).toBe(false);
  expect(isCleartext('https://api.deepseek.com')).toBe(false);
});
