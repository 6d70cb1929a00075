import { render, screen } from '@testing-library/react';
import { Field } from './field';
import { TextInput } from './text-input';

it('names its control and ties hint and error to it', () => {
  render(
    <Field label="Title" hint="One sentence." error="This is too short." required>
      <TextInput />
    </Field>,
  );
  const input = screen.getByRole('textbox', { name: 'Title' });
  expect(input).toHaveAccessibleDescription('One sentence. This is too short.');
  expect(input).toBeInvalid();
  expect(input).toBeRequired();
});
