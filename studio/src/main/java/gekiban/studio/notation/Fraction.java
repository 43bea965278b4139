package gekiban.studio.notation;

/** An exact length of notes, in lowest terms; lengths of bars are compared without rounding. */
record Fraction(long over, long under) {
    static final Fraction ZERO = new Fraction(0, 1);
    static final Fraction ONE = new Fraction(1, 1);

    Fraction {
        if (under <= 0) {
            throw new IllegalArgumentException("a length over " + under);
        }
        long divisor = Math.max(1, divisor(Math.abs(over), under));
        over /= divisor;
        under /= divisor;
    }

    private static long divisor(long a, long b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    Fraction plus(Fraction other) {
        return new Fraction(over * other.under + other.over * under, under * other.under);
    }

    Fraction times(Fraction other) {
        return new Fraction(over * other.over, under * other.under);
    }

    double value() {
        return (double) over / under;
    }

    @Override
    public String toString() {
        return under == 1 ? "" + over : over + "/" + under;
    }
}
