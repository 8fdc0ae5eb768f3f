describe('broken', () => {
  it('dies', () => {
    process.exit(0);
  });
});
