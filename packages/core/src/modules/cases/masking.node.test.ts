import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as fc from 'fast-check';
import {isIdentityNumber, mask, masked} from './masking.js';

test('mobile numbers are masked, however they are typed', () => {
  for (const text of ['13812345678', '138 1234 5678', '138-1234-5678', '+86 13812345678', '１３８１２３４５６７８'])
    assert.deepEqual(mask(`请回电 ${text}，谢谢`), {text: '请回电 138****5678，谢谢', found: ['phone']}, text);
});

test('numbers of offices and hotlines stay', () => {
  for (const text of ['12345', '0871-1234 5678', '12329', '2026-10-08', '受理 1380000 件', '11381234567890'])
    assert.deepEqual(mask(text), {text, found: []}, text);
});

test('identity numbers are masked by their check or their date of birth', () => {
  // Made up: the district 000000 does not exist.
  for (const id of ['000000194912310000', '00000019491231001X', '000000 19491231 0000'])
    assert.deepEqual(mask(`身份证${id}`).found, ['id'], id);
  assert.doesNotMatch(masked('身份证000000194912310000'), /1949|1231/);
});

test('other long numbers stay', () => {
  for (const text of ['202610080000012345', '530100202699990001', '12345678901234567890123'])
    assert.deepEqual(mask(text), {text, found: []}, text);
});

test('the check character is that of GB 11643', () => {
  // The standard's own example.
  assert.ok(isIdentityNumber('11010519491231002X'));
  assert.ok(!isIdentityNumber('110105194913310020'));
});

test('dwellings are masked, streets stay', () => {
  assert.deepEqual(mask('云岭路 12 号 3 号楼 2 单元 501 室漏水'), {
    text: '云岭路 12 号 * 号楼 * 单元 * 室漏水',
    found: ['address'],
  });
  assert.equal(masked('十二栋三单元'), '*栋*单元');
  assert.deepEqual(mask('教室、单元测试、办公室').found, []);
});

test('masking twice is masking once', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.constantFrom('13812345678', '000000194912310000', '3 号楼', '501室', ' ', '-', '8', 'X', '+86', '栋'),
          fc.string({maxLength: 5}),
        ),
      ),
      (parts) => {
        const once = masked(parts.join(''));
        assert.equal(masked(once), once);
      },
    ),
  );
});
