// A link for a class: made in the Share panel, opened by a student, opened again on demand.
import { expect, test, type Page } from '@playwright/test';
import { Figure } from './figure';

/** Opens the section of the Share panel in which such a link is made. */
async function classLink(figure: Figure): Promise<void> {
  await figure.link();
  await figure.root.getByText(/^(수업용 링크|Link for a class)$/).click();
}

const made = (figure: Figure) =>
  figure.root.getByLabel(/^(수업용 링크 주소|Address of the link for a class)$/).inputValue();

async function opened(page: Page, id: string, link: string): Promise<Figure> {
  const figure = new Figure(page, id);
  await page.goto(link);
  await figure.ready();
  await expect(figure.root.locator('.taught')).toBeVisible();
  return figure;
}

test('what a teacher locks and hides is locked and hidden, until the student opens it', async ({
  page,
  browser
}) => {
  const teacher = await Figure.open(page, 'perceptron');
  await teacher.reset.click();
  await teacher.step(2);
  await classLink(teacher);
  // By keyboard alone.
  const hide = teacher.root.getByRole('checkbox', { name: '점의 수: 감추기' });
  await hide.focus();
  await page.keyboard.press('Space');
  for (const name of [
    '학습률 η: 잠그기',
    '씨앗: 감추기',
    '처음으로: 잠그기',
    '비교, 표, 그 밖의 패널: 감추기',
    '숫자로 보기: 감추기'
  ])
    await teacher.root.getByRole('checkbox', { name }).check();
  const link = await made(teacher);
  const here = await teacher.sight();

  const student = await browser.newContext();
  const figure = await opened(await student.newPage(), 'perceptron', link);
  await expect.poll(() => figure.t(), { timeout: 30_000 }).toBe(2);
  expect((await figure.sight()).picture).toBe(here.picture);
  await expect(figure.root.locator('.taught')).toContainText('감추거나 잠갔습니다');
  const controls = figure.root.locator('.controls');
  await expect(controls.getByRole('slider', { name: '점의 수' })).toHaveCount(0);
  await expect(controls.getByRole('slider', { name: '학습률' })).toBeDisabled();
  await expect(figure.root.getByText('먼저 예상을 고르면 열립니다')).toHaveCount(0);
  await expect(figure.root.locator('.seed .box')).toHaveCount(0);
  await expect(figure.reset).toBeDisabled();
  await expect(figure.root.locator('.numbers')).toHaveCount(0);
  await expect(figure.root.getByRole('button', { name: /^(비교|표로 보기)$/ })).toHaveCount(0);
  await figure.stage.focus();
  await figure.page.keyboard.press('Home');
  await figure.settle();
  expect(await figure.t()).toBe(2);

  // A reload, and a link that the student shares, keep it.
  await figure.step(1);
  await expect.poll(() => figure.page.url(), { timeout: 10_000 }).toContain('perceptron.t=3');
  expect(figure.page.url()).toContain('perceptron.teach=');
  expect(await figure.link()).toContain('perceptron.teach=');
  await figure.page.reload();
  await figure.ready();
  await expect(controls.getByRole('slider', { name: '점의 수' })).toHaveCount(0);

  // On paper the hidden ones are hidden too.
  await figure.page.emulateMedia({ media: 'print' });
  await expect(figure.root.locator('.paper .state')).not.toContainText('씨앗');
  await expect(figure.root.locator('.numbers')).toHaveCount(0);
  await expect(figure.root.locator('.taught')).toBeHidden();
  await figure.page.emulateMedia({ media: 'screen' });

  await figure.root.getByRole('button', { name: '모두 다시 열기' }).focus();
  await figure.page.keyboard.press('Enter');
  await expect(figure.root.locator('.taught')).toHaveCount(0);
  await expect(figure.stage).toBeFocused();
  await expect(controls.getByRole('slider', { name: '점의 수' })).toBeEnabled();
  await expect(controls.getByRole('slider', { name: '학습률' })).toBeEnabled();
  await expect(figure.reset).toBeEnabled();
  await expect(figure.root.locator('.numbers')).toBeVisible();
  expect(figure.page.url()).not.toContain('teach');
  expect(figure.errors).toEqual([]);
  await student.close();
});

test('a link for a class works in a chapter, for its own figure alone, and embedded', async ({ page }) => {
  await page.goto('/en/perceptron/');
  const figure = new Figure(page, 'perceptron');
  await figure.ready();
  const key = await figure.root.getAttribute('id');
  await classLink(figure);
  await figure.root.getByRole('button', { name: 'Hide all controls' }).click();
  const link = await made(figure);
  expect(link).toContain(`/en/perceptron/?`);
  const code = await figure.root.getByLabel('Code to embed it for a class').inputValue();

  await opened(page, 'perceptron', link);
  await expect(page.locator(`#${key} .controls input, #${key} .controls select`)).toHaveCount(0);
  const others = page.locator(`figure.sim:not(#${key})`);
  for (const other of await others.all()) {
    await expect(other.locator('.taught')).toHaveCount(0);
    expect(await other.locator('.controls input, .controls select').count()).toBeGreaterThan(0);
  }

  const src = /src="([^"]*)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const alone = await opened(page, 'perceptron', src);
  await expect(alone.root.locator('.taught')).toContainText('Your teacher has hidden');
  await expect(alone.root.locator('.controls input, .controls select')).toHaveCount(0);
  expect(alone.errors).toEqual([]);
});

test('a locked picture is looked at and not changed: by hand, by keyboard or from a file', async ({
  page,
  browser
}) => {
  const teacher = await Figure.open(page, 'playground');
  await classLink(teacher);
  await teacher.root.getByRole('checkbox', { name: '그림에서 끌기와 누르기: 잠그기' }).check();
  const link = await made(teacher);
  expect(link).toContain('.teach=.picture');

  const student = await browser.newContext();
  const figure = await opened(await student.newPage(), 'playground', link);
  await expect(figure.root.locator('.taught')).toContainText('잠갔습니다');
  await expect(figure.root.getByRole('button', { name: 'CSV로 점 넣기' })).toHaveCount(0);
  await expect(figure.root.locator('.tools, figcaption .hint')).toHaveCount(0);
  const before = await figure.sight();
  const point = figure.stage.locator('[data-mark="point:7"]');
  expect(await point.evaluate((one) => getComputedStyle(one).cursor)).toBe('pointer');
  await point.scrollIntoViewIfNeeded();
  const { x, y, width } = (await point.boundingBox()) ?? { x: 0, y: 0, width: 0 };
  await figure.page.mouse.move(x + width / 2, y + width / 2);
  await figure.page.mouse.down();
  await figure.page.mouse.move(x + 60, y + 40, { steps: 4 });
  await figure.page.mouse.up();
  expect((await figure.sight()).picture).toBe(before.picture);

  // A point is still picked, and its numbers are shown without boxes to change them.
  await figure.page.mouse.click(x + width / 2, y + width / 2);
  const numbers = figure.root.locator('.numbers');
  await expect(numbers.locator('select')).toHaveValue(/^point:/);
  await expect(numbers.locator('.row').first()).toBeVisible();
  await expect(numbers.locator('.edits')).toHaveCount(0);

  await figure.root.getByRole('button', { name: '모두 다시 열기' }).click();
  await expect(numbers.locator('.edits')).toBeVisible();
  await expect(figure.root.getByRole('button', { name: 'CSV로 점 넣기' })).toBeVisible();
  expect(await point.evaluate((one) => getComputedStyle(one).cursor)).toBe('grab');
  expect(figure.errors).toEqual([]);
  await student.close();
});

test('what a link hides is not seen before its script has come', async ({ page }) => {
  await page.route('**/*.js', () => {});
  await page.goto('/ko/sims/perceptron/?perceptron.teach=-learningRate', { waitUntil: 'commit' });
  const figure = page.locator('figure.sim');
  await expect(figure.locator('.stage')).toBeVisible();
  for (const part of ['.controls', '.transport', '.numbers']) await expect(figure.locator(part)).toBeHidden();
});
