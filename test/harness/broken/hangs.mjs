describe('broken', () => {
  it('hangs', () => {
    for (;;);
  });
});
