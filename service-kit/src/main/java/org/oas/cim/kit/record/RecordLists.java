package org.oas.cim.kit.record;

import java.util.List;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.paging.Page;
import org.oas.cim.kit.paging.Pages;
import org.oas.cim.kit.paging.Pages.Slice;
import org.oas.cim.kit.partner.ActingPartner;

/** Lists of records, newest id first, of what the acting partner may see. */
@ApplicationScoped
public class RecordLists {

    private final Pages pages;
    private final RecordViews views;
    private final ActingPartner reader;

    RecordLists(Pages pages, RecordViews views, ActingPartner reader) {
        this.pages = pages;
        this.views = views;
        this.reader = reader;
    }

    /**
     * The page that the parameters ask for.
     *
     * @param path the list's address
     * @param read reads a slice of the records that meet the criteria
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if the cursor is not one of this list
     */
    public <C extends RecordContent, E extends StoredRecord<C>> Page<RecordView<C>> page(
            String path, RecordListParameters parameters, BiFunction<Criteria, Slice, List<E>> read) {
        Criteria criteria = parameters.criteria(reader);
        return pages.page(
                parameters.query(path, reader),
                slice -> read.apply(criteria, slice),
                record -> record.id().toString(),
                views::of);
    }
}
