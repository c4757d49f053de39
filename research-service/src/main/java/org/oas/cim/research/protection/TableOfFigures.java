package org.oas.cim.research.protection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The figures of one table, small counts hidden already. Hides more of them until no small count can be worked out: the smallest shown
 * part, then the next one, and the total when no part is left. Only what a reader sees decides, so a table that was read and sent
 * back is left as it is. Not thread-safe.
 */
final class TableOfFigures {

    /**
     * How many numbers have to be possible for a small count. Two are promised; a third is needed because what is hidden beyond the
     * usual tells by itself that one less was possible.
     */
    private static final int ENOUGH = 3;

    private final List<Figure> figures;
    private final int total;
    private final List<Integer> parts;

    TableOfFigures(List<Figure> figures) {
        this.figures = new ArrayList<>(figures);
        this.total = IntStream.range(0, figures.size())
                .filter(index -> figures.get(index).total())
                .findFirst()
                .orElse(-1);
        this.parts = IntStream.range(0, figures.size())
                .filter(index -> index != total)
                .boxed()
                .toList();
    }

    List<Figure> protect() {
        boolean more = true;
        while (more && (isOneAlone() || isAnyTold())) {
            more = hideMore();
        }
        return List.copyOf(figures);
    }

    private boolean hideMore() {
        Optional<Integer> smallest = smallestShown();
        if (smallest.isPresent()) {
            figures.set(smallest.get(), SmallCounts.cover(figures.get(smallest.get())));
            return true;
        }
        if (total < 0 || isOpen(figures.get(total))) {
            return false;
        }
        // Not even 11 or more is said of a total: with one part beside it that would say too much.
        figures.set(total, figures.get(total).hidden(BigDecimal.ONE, null));
        return true;
    }

    /** A zero hides nobody: whoever knows that it is hidden knows that it is zero, because it is no small count. */
    private Optional<Integer> smallestShown() {
        return parts.stream()
                .filter(part -> !figures.get(part).isHidden() && size(part).signum() > 0)
                .min(Comparator.comparing(this::size));
    }

    private BigDecimal size(int part) {
        Bounds bounds = figures.get(part).bounds();
        return bounds.high() == null ? bounds.low() : bounds.high();
    }

    /** Also without a total, which may be known from elsewhere. */
    private boolean isOneAlone() {
        List<Integer> hidden =
                parts.stream().filter(part -> figures.get(part).isHidden()).toList();
        boolean totalShown = total < 0 || !figures.get(total).isHidden();
        return totalShown
                && hidden.size() == 1
                && figures.get(hidden.getFirst()).isVictimCount();
    }

    private boolean isAnyTold() {
        return total >= 0 && (isAnyTold(null) || isAnyTold(mostOfCovers()));
    }

    /** The smallest shown part: who knows the rule knows that no part hidden for another one's sake is greater. */
    private @Nullable BigDecimal mostOfCovers() {
        return smallestShown().map(part -> figures.get(part).bounds().high()).orElse(null);
    }

    private boolean isAnyTold(@Nullable BigDecimal mostOfCovers) {
        List<Bounds> known = parts.stream()
                .map(part -> isOpen(figures.get(part))
                        ? figures.get(part).bounds().atMost(mostOfCovers)
                        : figures.get(part).bounds())
                .toList();
        BoundsSum sum = BoundsSum.of(known);
        Bounds whole = figures.get(total).bounds();
        boolean totalTold = SmallCounts.isHiddenSmallCount(figures.get(total))
                && whole.atLeast(sum.low()).atMost(sum.most()).holdsFewerThan(ENOUGH);
        return totalTold
                || IntStream.range(0, known.size())
                        .filter(index -> SmallCounts.isHiddenSmallCount(figures.get(parts.get(index))))
                        .anyMatch(index -> left(known.get(index), whole, sum).holdsFewerThan(ENOUGH));
    }

    /** What a part may be, given the total and all others. */
    private static Bounds left(Bounds part, Bounds whole, BoundsSum all) {
        BoundsSum others = all.without(part);
        BigDecimal mostOfOthers = others.most();
        BigDecimal least = mostOfOthers == null ? null : whole.low().subtract(mostOfOthers);
        BigDecimal most = whole.high() == null ? null : whole.high().subtract(others.low());
        return part.atLeast(least).atMost(most);
    }

    private static boolean isOpen(Figure figure) {
        return figure.isHidden() && figure.high() == null;
    }
}
